import type { Browser, BrowserContext, Page } from 'playwright-core';

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

/**
 * A window of a browser, for one visitor after another: a window of its own for each would take a
 * process of its own, and longer to open than most of what is done in it.
 */
export class Window {
  readonly touch: boolean;
  readonly #context: BrowserContext;
  readonly #page: Page;
  #origin = '';
  #faults: string[] = [];

  private constructor(context: BrowserContext, page: Page, touch: boolean) {
    this.#context = context;
    this.#page = page;
    this.touch = touch;
  }

  static async open(browser: Browser, touch: boolean): Promise<Window> {
    const context = await browser.newContext({
      ...{ reducedMotion: 'reduce', hasTouch: touch, isMobile: touch },
    });
    const page = await context.newPage();
    const window = new Window(context, page, touch);
    window.#watch();
    return window;
  }

  /** Opens an address. */
  async visit(address: string, { width, colorScheme }: Look): Promise<Visit> {
    const page = this.#page;
    const faults: string[] = [];
    this.#faults = faults;
    this.#origin = new URL(address).origin;
    await page.setViewportSize({ width, height: HEIGHT_PX });
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    return { page, faults };
  }

  /** Makes whoever comes next a stranger, of whom nothing is known and for whom nothing is set up. */
  async forget(): Promise<void> {
    await this.#page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.#page.evaluate('localStorage.clear(); sessionStorage.clear()');
    await this.#context.clearCookies();
    await this.#context.clearPermissions();
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  #watch(): void {
    // Looked at, and not led through this process, for which each would wait.
    this.#context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.#origin)) this.#faults.push(`asks for ${url}`);
    });
    this.#page.setDefaultTimeout(PATIENCE_MS);
    this.#page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) this.#faults.push(line.text());
    });
    this.#page.on('pageerror', (error) => this.#faults.push(error.message));
  }
}
