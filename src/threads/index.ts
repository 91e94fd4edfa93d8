// Threads that are kept: two that read the stories and answer from them, some that draw. The main thread
// is left to speak to Discord, which waits 3 s for a first response whatever else is being done.
export { type DrawingPool, openDrawingPool } from './drawing-pool.js';
export { EnginePool, type LibraryToOpen, openEnginePool } from './engine-pool.js';
export { openIntakePool } from './intake-pool.js';
export { intakeIn } from './intake-thread.js';
export { answerIn } from './engine-thread.js';
export { drawIn } from './drawing-thread.js';
export { storiesOf } from './thread-stories.js';
