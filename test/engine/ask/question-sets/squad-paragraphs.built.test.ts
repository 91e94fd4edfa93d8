import { holdSet } from './hold-set.js';

holdSet('squad-paragraph-a', { 'quote@1': 89.5, 'answer F1': 69.7 });
