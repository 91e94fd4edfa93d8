import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** How a reader looks at the page. */
export interface Look {
  /** Of the window, in px. */
  readonly width: number;
  readonly colorScheme: 'dark' | 'light';
  /** By a finger, on a phone. */
  readonly touch?: boolean;
}

/** A page that is open, and all that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Lines of the console that tell of a fault, and requests that would leave the machine. */
  readonly faults: readonly string[];
}

const HEIGHT_PX = 800;
/** Less than a test may take, so that what is missing is named; long, for a machine that is busy. */
const PATIENCE_MS = 60_000;

/** Opens an address in a window of its own. Nothing but the address's own server can be reached. */
export async function visit(browser: Browser, address: string, look: Look): Promise<Visit> {
  const { width, colorScheme, touch = false } = look;
  const viewport = { width, height: HEIGHT_PX };
  const context = await browser.newContext({
    ...{ viewport, colorScheme, reducedMotion: 'reduce' },
    ...{ hasTouch: touch, isMobile: touch },
  });
  const faults: string[] = [];
  const { origin } = new URL(address);
  await context.route('**', async (route) => {
    const url = route.request().url();
    if (url.startsWith(origin)) {
      await route.continue();
    } else {
      faults.push(`asks for ${url}`);
      await route.abort();
    }
  });
  // The page itself may load nothing that it does not bring.
  await context.addInitScript({ content: axe.source });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) faults.push(line.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address);
  return { page, faults };
}
