/** So long does a finger rest before a menu comes, ms: as on Android. */
const LONG_MS = 500;
/** A finger that moves further scrolls, px. */
const STILL_PX = 10;

/** The finger that rests now, and whether its menu has come. */
let resting = { timer: 0, x: 0, y: 0, wasLong: false };

/**
 * What to do with touches so that a finger that rests on something opens its menu; not every browser
 * tells of that by itself.
 *
 * @param act takes where the finger rests, px from the window's corner.
 */
export function longPress(act: (x: number, y: number) => void) {
  const stop = (): void => {
    clearTimeout(resting.timer);
  };
  return {
    stop,
    start: (event: TouchEvent): void => {
      stop();
      const [finger, second] = event.touches;
      if (!finger || second) return;
      const { clientX: x, clientY: y } = finger;
      const timer = setTimeout(() => {
        resting.wasLong = true;
        act(x, y);
      }, LONG_MS);
      resting = { timer, x, y, wasLong: false };
    },
    move: ({ touches: [finger] }: TouchEvent): void => {
      if (!finger) return;
      const { clientX, clientY } = finger;
      if (Math.hypot(clientX - resting.x, clientY - resting.y) > STILL_PX) stop();
    },
    end: (event: TouchEvent): void => {
      stop();
      // A click would follow, on what lies under the menu.
      if (resting.wasLong) event.preventDefault();
    },
  };
}
