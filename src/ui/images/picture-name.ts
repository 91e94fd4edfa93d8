import { truncate } from '../index.js';

const MAX_NAME_LENGTH = 60;

/** A name as a picture has it: 60 characters of it at most. */
export const pictureName = (name: string): string => truncate(name, MAX_NAME_LENGTH);
