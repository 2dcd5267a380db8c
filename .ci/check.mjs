// Every check that reads the code without running it: `npm run check`, or some of them: `npm run check -- types layers`.
// Each one runs, whatever the others say, so that one look shows all that is wrong.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = ['api', 'worker', 'cli', 'forum', 'moderation', 'platform', 'messages', 'web/src', 'test'];

const checks = [
  { name: 'types', about: 'TypeScript', steps: [['tsc', '--noEmit', '-p', '.']] },
  {
    name: 'pages',
    about: 'Svelte',
    folder: 'web',
    steps: [
      ['svelte-kit', 'sync'],
      ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    ],
  },
  { name: 'lint', about: 'oxlint', steps: [['oxlint', '--type-aware', '--deny-warnings']] },
  { name: 'format', about: 'Prettier', steps: [['prettier', '--check', '--log-level', 'warn', '.']] },
  {
    name: 'layers',
    about: 'who imports whom',
    steps: [['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...folders]],
  },
  { name: 'unused', about: 'files, exports and packages that nobody uses', steps: [['knip']] },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const check of checks.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const begun = performance.now();
  const complaint = await firstComplaint(check);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${complaint === undefined ? 'ok    ' : 'FAILED'} ${check.name} (${check.about}), ${seconds} s`);
  if (complaint === undefined) passed += 1;
  else {
    failed += 1;
    console.log(`${complaint.trim().replace(/^/gm, '  ')}\n`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What the first step that fails has to say; undefined when all is well. */
async function firstComplaint({ steps, folder = '.' }) {
  for (const [tool, ...words] of steps) {
    const complaint = await run(tool, words, join(root, folder));
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}

function run(tool, words, folder) {
  return new Promise((resolve) => {
    const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(':');
    const child = spawn(join(root, 'node_modules', '.bin', tool), words, {
      cwd: folder,
      env: { ...process.env, PATH: path, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status) => resolve(status === 0 ? undefined : output));
  });
}
