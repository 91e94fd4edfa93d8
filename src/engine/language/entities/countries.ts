import { COUNTRIES } from '../names/known-names.js';
import type { Entity } from './entity-registry.js';

/** Whether a place is a country, as far as the table of countries knows. */
export function isCountry({ names }: Entity): boolean {
  return [...names.keys()].some((name) => COUNTRIES.has(name.toLowerCase()));
}
