import { holdSet } from './hold-set.js';

holdSet('squad-a', { 'quote@1': 80.3, 'answer F1': 65.1 });
