// What may import what; docs/architecture.md draws it. Type imports count like any others.

/** What other modules import of a module: its index.ts, and of a feature its terminal command. */
const PUBLIC = ['/index\\.ts$', '^commands/[a-z-]+/cli\\.ts$'];

/** A module: the files it is made of, and the modules that it may import, through their index.ts. */
const modules = {
  document: { files: '^src/engine/document/', imports: [] },
  data: { files: '^src/engine/data/', imports: ['document'] },
  network: { files: '^src/engine/network/', imports: ['document', 'data'] },
  language: { files: '^src/engine/language/', imports: ['document', 'data', 'network'] },
  search: { files: '^src/engine/search/', imports: ['document', 'language'] },
  alignment: { files: '^src/engine/alignment/', imports: ['document', 'data', 'language'] },
  ask: {
    files: '^src/engine/ask/',
    imports: ['document', 'data', 'network', 'language', 'search', 'alignment'],
  },
  check: {
    files: '^src/engine/check/',
    imports: ['document', 'data', 'language', 'search', 'alignment'],
  },
  ...Object.fromEntries(
    ['facts', 'summary', 'timeline', 'compare'].map((name) => [
      name,
      { files: `^src/engine/${name}/`, imports: ['document', 'data', 'language', 'search'] },
    ]),
  ),
  engine: {
    files: '^src/engine/[^/]+\\.ts$',
    imports: [
      ...['document', 'language', 'search'],
      ...['ask', 'facts', 'check', 'summary', 'timeline', 'compare'],
    ],
  },
  process: { files: '^src/process/', imports: [] },
  intake: { files: '^src/intake/', imports: ['engine'] },
  fetching: { files: '^src/fetching/', imports: ['engine'] },
  store: { files: '^src/store/', imports: ['engine'] },
  ui: { files: '^src/ui/(?!images/|terminal/)', imports: ['engine'] },
  images: { files: '^src/ui/images/', imports: ['engine', 'ui'] },
  terminal: { files: '^src/ui/terminal/', imports: ['engine', 'ui', 'process'] },
  shared: {
    files: '^commands/shared/',
    imports: ['engine', 'store', 'intake', 'ui', 'images', 'terminal'],
  },
  commands: {
    files: '^commands/(?!shared/)',
    imports: ['engine', 'store', 'intake', 'ui', 'images', 'terminal', 'shared'],
  },
  libraries: {
    files: '^src/libraries/',
    imports: ['engine', 'store', 'intake', 'fetching', 'shared'],
  },
  interactions: {
    files: '^src/interactions/',
    imports: ['engine', 'store', 'libraries', 'ui', 'shared', 'commands'],
  },
  discord: {
    files: '^src/discord/',
    imports: ['engine', 'store', 'intake', 'ui', 'shared', 'commands', 'interactions'],
  },
  web: {
    files: '^src/web/',
    imports: ['engine', 'store', 'intake', 'ui', 'shared', 'commands', 'interactions'],
  },
  threads: {
    files: '^src/threads/',
    imports: ['engine', 'intake', 'ui', 'images', 'shared', 'commands'],
  },
  cli: {
    files: '^src/cli/',
    imports: ['engine', 'store', 'ui', 'terminal', 'process', 'shared', 'commands'],
  },
  programs: {
    files: '^src/[^/]+\\.ts$',
    imports: [
      ...[
        'engine',
        'store',
        'intake',
        'fetching',
        'libraries',
        'terminal',
        'process',
        'shared',
        'commands',
      ],
      ...['interactions', 'discord', 'web', 'threads', 'cli'],
    ],
  },
};

const downward = Object.entries(modules).map(([name, { files, imports }]) => ({
  name: `${name} may import ${imports.join(', ') || 'no other module'}`,
  severity: 'error',
  from: { path: files },
  to: {
    path: '^(src|commands|test|bench|scripts)/',
    pathNot: [files, ...imports.map((other) => modules[other].files)],
  },
}));

const throughIndex = Object.entries(modules).map(([name, { files }]) => ({
  name: `${name} imports another module through its index.ts`,
  severity: 'error',
  from: { path: files },
  to: { path: '^(src|commands)/', pathNot: [files, ...PUBLIC] },
}));

/** The folders inside `ask`, and which others each may import. */
const askFolders = {
  kept: [],
  learned: [],
  question: [],
  ranking: ['learned', 'question'],
  reader: ['kept', 'learned', 'question'],
  agreement: ['question'],
  claims: ['question', 'reader'],
  'follow-up': ['question'],
  asked: ['kept', 'learned', 'question'],
  confidence: ['learned', 'question', 'ranking', 'reader', 'asked'],
};

/** The folders of the playground's page. */
const pageFolders = {
  api: [],
  dom: [],
  state: ['api'],
  actions: ['api', 'dom', 'state'],
  rendering: ['api', 'dom', 'state'],
  composer: ['api', 'dom', 'state', 'actions'],
  views: ['api', 'dom', 'state', 'actions', 'rendering', 'composer'],
};

const inside = (parent, folders) =>
  Object.entries(folders).map(([folder, imports]) => ({
    name: `${parent}/${folder} may import ${imports.join(', ') || 'no other folder'}`,
    severity: 'error',
    from: { path: `^${parent}/${folder}/` },
    to: { path: `^${parent}/`, pathNot: `^${parent}/(${[folder, ...imports].join('|')})/` },
  }));

export default {
  forbidden: [
    ...downward,
    ...throughIndex,
    ...inside('src/engine/ask', askFolders),
    ...inside('src/web/page', pageFolders),
    {
      name: 'features do not import each other',
      severity: 'error',
      from: { path: '^commands/([^/]+)/' },
      to: { path: '^commands/[^/]+/', pathNot: '^commands/($1|shared)/' },
    },
    {
      name: 'the engine knows no Discord and no process',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: {
        path: 'discord|pino|commander|^(node:)?(process|http|https|net|child_process)$',
      },
    },
    {
      name: 'only the adapter of Discord imports discord.js, its types included',
      severity: 'error',
      from: { pathNot: '^src/discord/' },
      to: { path: '(^|/)discord\\.js/' },
    },
    {
      name: 'no circle of files, type imports included',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no file that nothing imports',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
