// Pages of the public web, fetched safely: whom a name leads to is checked when the connection is made, and
// again at each redirect; size, time and number are limited, robots.txt is heeded, nothing is run or kept.
export type { AllowedHosts } from './checked-url.js';
export { FetchError } from './fetch-error.js';
export { type FetchedPage, PageReader } from './page-reader.js';
export type { Lookup } from './request.js';
