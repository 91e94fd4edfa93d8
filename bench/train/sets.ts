/** The sets that are learned from, by what is learned from each: see `TrainingSets`. */
export const TRAINED_ON = {
  ranking: 'new-wiki',
  topic: 'squad-offtopic-a',
  saying: 'squad2-a',
} as const;
