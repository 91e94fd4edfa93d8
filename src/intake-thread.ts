import { intakeIn } from './threads/index.js';

// A thread of the program that reads what people give, and may be ended; `main.ts` starts it.

export default intakeIn();
