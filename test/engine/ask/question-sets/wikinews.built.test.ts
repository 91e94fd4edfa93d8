import { holdSet } from './hold-set.js';

holdSet('wikinews-dev', { 'quote@1': 89.4, 'answer F1': 63.3 });
