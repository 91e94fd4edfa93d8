// One stage of the training of the reader of syntax, which `npm run train -- --syntax` starts.
import { runStage, STAGES } from './syntax/stages.js';

const stage = STAGES.flat().find((name) => name === process.argv[2]);
if (!stage) throw new Error(`Name a stage: ${STAGES.flat().join(', ')}`);
runStage(stage);
