import { existsSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The floors of the house, lowest first. A room imports from floors below its own, through doors. */
const floors = [
  ['text'],
  ['story'],
  ['search'],
  ['answer', 'facts', 'summary', 'timeline'],
  ['check', 'comparison'],
  ['desk'],
  ['message'],
  ['command', 'picture'],
  ['commands'],
  ['doors'],
];

/** The rooms inside `answer`, and from which of the others each may import. */
const answerRooms = {
  learned: [],
  reading: [],
  ranking: ['learned', 'reading'],
  spans: ['learned', 'reading'],
  agreement: ['reading'],
  'follow-up': [],
  confidence: ['learned', 'reading', 'ranking'],
};

/** Rooms that are one file in `src/`, not a folder. */
const singleFiles = ['desk', 'settings'];

function roomRule(room, floor) {
  const above = floors
    .slice(floor)
    .flat()
    .filter((other) => other !== room);
  const files =
    room === 'commands' ? ['commands/**/*.ts'] : [`src/${room}.ts`, `src/${room}/**/*.ts`];
  const patterns = [
    {
      regex: `^(\\.\\.?/)+(src/)?(${[...above, 'main'].join('|')})(/|\\.js$)`,
      message: `${room} stands on floor ${floor + 1}: it imports only from floors below.`,
    },
    {
      regex: `^(\\.\\./)+(src/)?(?!src/)(?!(${singleFiles.join('|')})\\.js$)[a-z]+/(?!index\\.js$)`,
      message: "Import another room through its door, '<room>/index.js'.",
    },
  ];
  if (floors.findIndex((rooms) => rooms.includes('desk')) >= floor) {
    patterns.push({
      regex:
        '^(discord\\.js|discord-api-types|kysely|@libsql|pg$|pino|commander|node:(process|http|net))',
      message: 'The engine knows neither Discord, nor a database, nor a process.',
    });
  }
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** In a room inside `answer`, what holds for `answer` holds a folder deeper, and its neighbours are few. */
function answerRoomRule([room, below]) {
  const { rules } = roomRule(
    'answer',
    floors.findIndex((rooms) => rooms.includes('answer')),
  );
  const [severity, { patterns }] = rules['no-restricted-imports'];
  const deeper = patterns.map(({ regex, message }) => ({
    regex: regex.replace('^(\\.\\./)+', '^(\\.\\./){2,}'),
    message,
  }));
  const others = Object.keys(answerRooms).filter(
    (other) => other !== room && !below.includes(other),
  );
  const neighbours = {
    regex: `^\\.\\./((${others.join('|')})/|[a-z-]+\\.js$)`,
    message: `answer/${room} imports only from its own folder and from: ${below.join(', ') || 'none'}.`,
  };
  return {
    files: [`src/answer/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': [severity, { patterns: [...deeper, neighbours] }] },
  };
}

/** The bench's programs for other libraries have types only where `npm run bench` installed those. */
const peers = existsSync(join(import.meta.dirname, 'bench/node_modules')) ? [] : ['bench/peers'];

export default tseslint.config(
  { ignores: ['node_modules', 'data', 'coverage', ...peers] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...floors.flatMap((rooms, floor) => rooms.map((room) => roomRule(room, floor))),
  ...Object.entries(answerRooms).map(answerRoomRule),
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  prettier,
);
