// Each package as its users get it: packed, looked at, unpacked into a project that has nothing else, imported and
// type-checked there. `npm run check:packages` builds first. No network is used.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'recoup-packages-'));
const packages = ['core', 'api'];
const faults = [];

/** Runs a command; what it says is a fault when it fails. */
function run(what, cwd, command, ...args) {
  try {
    const options = { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 };
    return execFileSync(command, args, options);
  } catch (error) {
    faults.push(`${what}\n${[error.stdout, error.stderr, error.code].filter(Boolean).join('\n')}`);
    return '';
  }
}

const tool = (name) => path.join(root, 'node_modules/.bin', name);
const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

/** Packs a package, checks it, and leaves it unpacked in the scratch project's node_modules. */
function check(name) {
  const source = path.join(root, 'packages', name);
  const packed = run(`npm pack ${name}`, source, 'npm', 'pack', '--silent', '--pack-destination', scratch);
  if (packed === '') return;
  const tarball = path.join(scratch, packed.trim().split('\n').at(-1));
  const home = path.join(scratch, 'node_modules/@recoup', name);
  mkdirSync(home, { recursive: true });
  run(`unpack ${name}`, root, 'tar', '-xzf', tarball, '-C', home, '--strip-components=1');

  run(`publint: ${name}`, root, tool('publint'), 'run', tarball, '--strict');
  run(`are the types wrong: ${name}`, root, tool('attw'), tarball, '--profile', 'esm-only', '--no-emoji');

  const files = filesUnder(home);
  const manifest = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const commands = Object.values(manifest.bin ?? {});
  const needed = ['LICENSE', 'README.md', ...[...commands, ...targets].map((target) => target.replace('./', ''))];
  for (const file of needed) if (!files.includes(file)) faults.push(`${name}: ${file} is missing`);

  for (const file of files) {
    const why = stray(file, source);
    if (why !== undefined) faults.push(`${name}: ${file} ${why}`);
  }
  linkDependencies(source, manifest);
  console.log(`${manifest.name} ${manifest.version}: ${files.length} files`);
}

/** Why a packed file should not be there. */
function stray(file, source) {
  if (['LICENSE', 'README.md', 'package.json'].includes(file)) return undefined;
  if (file.startsWith('bin/') && existsSync(path.join(source, file))) return undefined;
  if (!file.startsWith('dist/')) return 'is not something we mean to publish';
  const inSource = path.join(source, 'src', file.slice('dist/'.length));
  if (/\.test\.|\.tsbuildinfo$|\.d\.ts\.map$/.test(file)) return 'is not something we mean to publish';
  const origins = [inSource, ...['.ts', '.js'].map((kind) => inSource.replace(/(\.d\.ts|\.js|\.js\.map)$/, kind))];
  return origins.some((origin) => existsSync(origin))
    ? undefined
    : 'has no source any more; delete dist and build again';
}

/** The scratch project has what the package declares, and nothing we merely happen to have. */
function linkDependencies(source, manifest) {
  for (const dependency of Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@recoup/'))) {
    const installed = [source, root]
      .map((folder) => path.join(folder, 'node_modules', dependency))
      .find((at) => existsSync(at));
    const link = path.join(scratch, 'node_modules', dependency);
    if (installed === undefined) faults.push(`${manifest.name}: ${dependency} is not installed`);
    else if (!existsSync(link)) {
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(installed, link);
    }
  }
}

/** A stranger's project: imports both, at run time and in types. The types of Node are all it brings. */
function tryOut() {
  mkdirSync(path.join(scratch, 'node_modules/@types'), { recursive: true });
  const nodeTypes = path.join(scratch, 'node_modules/@types/node');
  if (!existsSync(nodeTypes)) symlinkSync(path.join(root, 'node_modules/@types/node'), nodeTypes);

  const compilerOptions = { strict: true, noEmit: true, target: 'ES2023', types: ['node'], skipLibCheck: false };
  const write = (file, content) => writeFileSync(path.join(scratch, file), content);
  write('package.json', JSON.stringify({ name: 'scratch', private: true, type: 'module' }));
  for (const door of packages.flatMap(doorsOf)) {
    const file = door.replaceAll('/', '-').slice(1);
    const use = `Object.keys(all)`;
    write(
      `${file}.mjs`,
      `import * as all from '${door}';\nif (${use}.length === 0) throw new Error('${door} exports nothing');\n`,
    );
    write(`${file}.ts`, `import * as all from '${door}';\nexport const names: string[] = ${use};\n`);
    // Ends by itself: importing opens no port and starts no timer.
    run(`import ${door}`, scratch, process.execPath, `${file}.mjs`);
    for (const [module, moduleResolution] of [
      ['NodeNext', 'NodeNext'],
      ['ESNext', 'Bundler'],
    ]) {
      const options = { ...compilerOptions, module, moduleResolution };
      write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: [`${file}.ts`] }));
      run(`types of ${door} (${moduleResolution})`, scratch, tool('tsc'), '-p', 'tsconfig.json');
    }
  }
}

/** What can be imported of a package. */
function doorsOf(name) {
  const { exports } = JSON.parse(
    readFileSync(path.join(scratch, 'node_modules/@recoup', name, 'package.json'), 'utf8'),
  );
  const doors = Object.keys(exports).filter((door) => door !== './package.json');
  return doors.map((door) => `@recoup/${name}${door.slice(1)}`);
}

/** The commands, as they are installed: a receipt made by the packed library is proved, and is not once a pound is added. */
function tryCommand() {
  const write = (file, content) => writeFileSync(path.join(scratch, file), content);
  write(
    'receipts.mjs',
    `import { determine } from '@recoup/core';
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
const request = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { receipt } = determine(request, (text) => hash('sha256', text));
writeFileSync('proved.json', JSON.stringify(receipt));
writeFileSync('changed.json', JSON.stringify({ ...receipt, resultSha256: receipt.inputSha256 }));
writeFileSync('nothing.json', '');
`,
  );
  run(
    'make receipts',
    scratch,
    process.execPath,
    'receipts.mjs',
    path.join(root, 'examples/trafficking-case/request.json'),
  );
  exits('core', 'recoup', ['replay', 'proved.json'], 0);
  exits('core', 'recoup', ['replay', 'changed.json'], 1);
  exits('core', 'recoup', ['replay', 'nothing.json'], 2);
  exits('api', 'recoup-verify', ['nothing.json'], 2);
}

function exits(name, command, words, expected) {
  const home = path.join(scratch, 'node_modules/@recoup', name);
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const options = { cwd: scratch, encoding: 'utf8', timeout: 120_000 };
  // npm makes it a program when it installs it; here Node is told what to run.
  const { status, stderr } = spawnSync(process.execPath, [path.join(home, bin[command]), ...words], options);
  if (status !== expected)
    faults.push(`${command} ${words.join(' ')}: exit code ${status}, not ${expected}\n${stderr}`);
}

try {
  for (const name of packages) check(name);
  tryOut();
  tryCommand();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const fault of faults) console.error(`\nFAULT ${fault}`);
console.log(faults.length === 0 ? 'packages: good' : `\npackages: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
