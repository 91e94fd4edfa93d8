/** How long a finger must rest to open a menu, ms: as on Android. */
const LONG_PRESS_MS = 500;
/** A finger that moves further scrolls, px. */
const MOVE_TOLERANCE_PX = 10;

/** The finger on the screen, and whether its long press has fired. */
let touch = { timer: 0, x: 0, y: 0, fired: false };

/**
 * Touch handlers that detect a long press; not every browser sends `contextmenu` for one.
 *
 * @param onLongPress is given where the finger rests, px from the window's corner.
 */
export function longPress(onLongPress: (x: number, y: number) => void) {
  const cancel = (): void => {
    clearTimeout(touch.timer);
  };
  return {
    cancel,
    start: (event: TouchEvent): void => {
      cancel();
      const [finger, second] = event.touches;
      if (!finger || second) return;
      const { clientX: x, clientY: y } = finger;
      const timer = window.setTimeout(() => {
        touch.fired = true;
        onLongPress(x, y);
      }, LONG_PRESS_MS);
      touch = { timer, x, y, fired: false };
    },
    move: ({ touches: [finger] }: TouchEvent): void => {
      if (!finger) return;
      const { clientX, clientY } = finger;
      if (Math.hypot(clientX - touch.x, clientY - touch.y) > MOVE_TOLERANCE_PX) cancel();
    },
    end: (event: TouchEvent): void => {
      cancel();
      // A click would follow, on what lies under the menu.
      if (touch.fired) event.preventDefault();
    },
  };
}
