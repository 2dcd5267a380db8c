// Who may import whom: ARCHITECTURE.md in a form that a machine checks (npm run check -- layers).
const tests = '(\\.test\\.ts$|^test/)';

/** What one folder may reach of our own: everything else of ours is refused. */
const mayReach = (name, from, ...allowed) => ({
  name,
  comment: `${from} stands on ${allowed.join(', ')} and on nothing else of ours.`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: tests },
  to: {
    path: '^(api|worker|cli|forum|moderation|platform|messages|migrations|web|test|bench)/',
    pathNot: `^(${[from, ...allowed].join('|')})/`,
  },
});

/** A package that is used through one place only, so that it can be replaced there. */
const onlyIn = (name, packages, ...places) => ({
  name,
  comment: `${packages} is used in ${places.join(', ')} alone.`,
  severity: 'error',
  from: { pathNot: [...places.map((place) => `^${place}`), '^test/', '^bench/'] },
  to: { path: `node_modules/(${packages})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    mayReach('platform-stands-alone', 'platform', 'messages'),
    mayReach('messages-stand-alone', 'messages'),
    mayReach('forum-knows-no-moderation', 'forum', 'platform', 'messages'),
    mayReach('moderation-stands-on-forum', 'moderation', 'forum', 'platform', 'messages'),
    mayReach('api-is-a-door', 'api', 'moderation', 'forum', 'platform', 'messages'),
    mayReach('worker-is-a-door', 'worker', 'moderation', 'forum', 'platform', 'messages'),
    // `start` runs the doors in one process, so the command line may open them.
    mayReach('cli-opens-the-doors', 'cli', 'api', 'worker', 'moderation', 'forum', 'platform', 'messages'),
    mayReach('web-knows-the-schema-only', 'web', 'messages'),
    {
      name: 'rules-are-pure',
      comment: 'The rule language has no database, no clock and no Nest: the same rule and facts give the same answer.',
      severity: 'error',
      from: { path: '^moderation/rules/', pathNot: tests },
      to: { path: '^(forum|platform/(database|clock|queue|outbox|settings|log))/|node_modules/(@nestjs|pg|bullmq)/' },
    },
    {
      name: 'draws-are-pure',
      comment:
        'A draw is a function of what is published: anybody computes the same, without database, clock or chance.',
      severity: 'error',
      from: { path: '^moderation/panels/draw[^/]*[.]ts$', pathNot: tests },
      to: { path: '^(forum|platform)/|node_modules/(@nestjs|pg|bullmq)/' },
    },
    {
      name: 'no-test-in-production',
      comment: 'What runs for members must not depend on tests.',
      severity: 'error',
      from: { pathNot: `${tests}|^bench/` },
      to: { path: `${tests}|^bench/` },
    },
    {
      name: 'no-development-dependency-in-production',
      comment: 'It is missing where only the dependencies are installed.',
      severity: 'error',
      from: { pathNot: `${tests}|^bench/|^web/|^[^/]+$` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: { pathNot: '^web/' },
      to: { couldNotResolve: true },
    },
    onlyIn(
      'bullmq-behind-the-queue',
      'bullmq',
      'platform/queue/',
      'platform/live/',
      'platform/database/migrate',
      'worker/',
    ),
    onlyIn('graphql-at-the-door', 'graphql|graphql-ws|graphql-query-complexity|@nestjs/graphql', 'api/', 'web/'),
    onlyIn('sanitizer-in-one-place', 'sanitize-html', 'platform/rich-text/'),
    onlyIn('sql-client-behind-the-database', 'pg|pg-copy-streams', 'platform/', 'migrations/', 'cli/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|web/build|web/\\.svelte-kit)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // A type that is imported is a dependency too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.json', '.svelte'],
    },
  },
};
