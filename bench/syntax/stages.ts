import { columnsOf, reversed } from '../../src/engine/language/syntax/tree/columns.js';
import { DraftTree, reversedTree } from '../../src/engine/language/syntax/tree/draft.js';
import { keepModel, keepTags, keepTrees, keptTags, keptTrees } from './checkpoints.js';
import { type Lessons, readLessons } from './examples.js';
import { type DraftLesson, learnArcs } from './learn-arcs.js';
import { learnLabels, learnUniversalTags } from './learn-labels.js';
import { learnTags } from './learn-tags.js';
import { learnTransitions, type TreeLesson } from './learn-transitions.js';

/** The stages of the training, in order; those of a line may run at the same time. */
export const STAGES = [['tags'], ['forward', 'backward'], ['arcs', 'labels']] as const;

export type Stage = (typeof STAGES)[number][number];

/** Runs a stage on what the ones before it have left, and leaves its models for the next. */
export function runStage(stage: Stage): void {
  const lessons = readLessons();
  switch (stage) {
    case 'tags': {
      const { first, second, said } = learnTags(lessons.examples, lessons.tags.names.length);
      keepModel('tags', first);
      keepModel('tagsAgain', second);
      keepTags(said);
      break;
    }
    case 'forward':
      learnParser(stage, treeLessons(lessons), lessons);
      break;
    case 'backward':
      learnParser(
        stage,
        treeLessons(lessons).map(({ columns, tree }) => ({
          columns: reversed(columns),
          tree: reversedTree(tree),
        })),
        lessons,
      );
      break;
    case 'arcs':
      keepModel('arcs', learnArcs(draftLessons(lessons)));
      break;
    case 'labels': {
      const drafts = draftLessons(lessons);
      const { relations, universalTags, examples } = lessons;
      keepModel('labels', learnLabels(drafts, relations.names.length));
      keepModel('universalTags', learnUniversalTags(examples, drafts, universalTags.names.length));
      break;
    }
  }
}

function learnParser(
  name: 'forward' | 'backward',
  trees: readonly TreeLesson[],
  { relations }: Lessons,
): void {
  const { parser, said } = learnTransitions(trees, relations.names.length);
  keepModel(name, parser.scorer);
  keepModel(`${name}Labels`, parser.labeller);
  keepTrees(`said-${name}`, said);
}

/** The gold trees over tags that were said by models that had not seen them. */
function treeLessons({ examples }: Lessons): TreeLesson[] {
  const tags = keptTags();
  return examples.map(({ words, heads, labels, tags: gold }, at) => ({
    columns: columnsOf(words, tags[at] ?? gold),
    tree: { heads, labels },
  }));
}

function draftLessons(lessons: Lessons): DraftLesson[] {
  const forward = keptTrees('said-forward');
  const backward = keptTrees('said-backward');
  return treeLessons(lessons).map(({ columns, tree }, at) => ({
    columns,
    tree,
    drafts: [
      new DraftTree(forward[at] ?? tree),
      new DraftTree(reversedTree(backward[at] ?? reversedTree(tree))),
    ],
  }));
}
