import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The system's browser, or undefined where there is none. */
export const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));

if (executablePath === undefined) {
  console.log(
    'skipped: the page in a browser, since no Chromium is found (CHROMIUM_PATH names one)',
  );
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the system's browser, without its own calls to the network. */
export function launch(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** Starts it for several processes, each of which connects to it; starting takes longer than most tests. */
export function launchServer(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

function launchOptions(): LaunchOptions {
  if (executablePath === undefined) throw new Error('There is no browser.');
  return { executablePath, args: ARGS };
}
