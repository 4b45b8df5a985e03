// Bundles the site: WebAssembly, style sheet and public files under hashed names in target/site/pkg,
// each with .br and .gz beside it, and target/site/assets.json from plain names to addresses.
// `--budget` instead checks what a citizen downloads. Called by .make/site, which builds the client.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import zlib from 'node:zlib';

const require = createRequire(path.resolve('end2end/package.json'));
const hash = (...parts) => parts.reduce((sum, part) => sum.update(part).update('\0'), createHash('sha256')).digest('hex');
const compressible = /\.(css|html|ico|js|json|svg|ttf|txt|wasm|webmanifest|xml)$/;
const fail = (message) => { console.error(`\n  ${message}\n`); process.exit(1); };

const site = 'target/site';
const pkg = `${site}/pkg`;
const parts = 'target/site-parts'; // what each part was made of, so that only changed parts are made again
const tools = hash(fs.readFileSync('end2end/package-lock.json'), fs.readFileSync('.make/bundle.mjs'));

// In bytes after brotli.
const budgets = { 'client.wasm': 70_000, 'client.js': 6_000, 'style.css': 10_000, 'islands.js': 1_000,
  'session.js': 800, 'push.js': 700, 'push-worker.js': 350 };

const files = (folder) => !fs.existsSync(folder) ? [] : fs.readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`])
  .sort();

// A part is made by `make(folder)`, unless its key is the one it was made with.
function part(name, key, make) {
  const folder = `${parts}/${name}`;
  if (!fs.existsSync(`${folder}/key`) || fs.readFileSync(`${folder}/key`, 'utf8') !== key) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    make(folder);
    fs.writeFileSync(`${folder}/key`, key);
  }
  return (file) => fs.readFileSync(`${folder}/${file}`);
}

const assets = {};
let changed = false;

// Writes a file under its hashed name, with its compressed forms.
function publish(name, bytes) {
  const { dir, name: stem, ext } = path.parse(name);
  const hashed = path.posix.join(dir, `${stem}.${hash(bytes).slice(0, 8)}${ext}`);
  const file = `${pkg}/${hashed}`;
  assets[name] = `/pkg/${hashed}`;
  if (fs.existsSync(file)) return;
  changed = true;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (compressible.test(ext)) {
    const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size, BROTLI_PARAM_LGWIN: window } = zlib.constants;
    const params = { [quality]: 11, [size]: bytes.length, [window]: 22 };
    fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(bytes, { params }));
    fs.writeFileSync(`${file}.gz`, zlib.gzipSync(bytes, { level: 9 }));
  }
  fs.writeFileSync(file, bytes); // last: its presence says the others are there
}

function client() {
  const built = 'target/wasm32-unknown-unknown/wasm-release/client.wasm';
  const features = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'];
  const bindgen = execFileSync('wasm-bindgen', ['--version'], { encoding: 'utf8' });
  const made = part('client', hash(fs.readFileSync(built), bindgen, tools), (folder) => {
    execFileSync('wasm-bindgen', ['--target', 'web', '--no-typescript', '--out-name', 'client', '--out-dir', folder, built], { stdio: 'inherit' });
    if (fs.existsSync(`${folder}/snippets`)) fail('wasm-bindgen wrote snippets, which this bundle does not carry.');
    const optimise = path.resolve(path.dirname(require.resolve('binaryen/package.json')), 'bin/wasm-opt');
    execFileSync(process.execPath, [optimise, '-Oz', '--converge', '--strip-producers', ...features.map((feature) => `--enable-${feature}`),
      `${folder}/client_bg.wasm`, '-o', `${folder}/client.wasm`], { stdio: 'inherit' });
  });
  publish('client.js', shrink(made('client.js')));
  publish('client.wasm', made('client.wasm'));
}

// Every engine that knows these versions takes oklch() and light-dark() as written.
const targets = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

const shrink = (code) => Buffer.from(require('esbuild').transformSync(code, { minify: true, format: 'esm', target: 'es2022' }).code);

function minify(filename, code) {
  const { transform } = require('lightningcss');
  const Url = (link) => /^(data:|https?:|#)/.test(link.url) ? link
    : { ...link, url: assets[link.url.replace(/^(\.{0,2}\/)*/, '')] ?? fail(`${filename} asks for ${link.url}, which is not in public/`) };
  return transform({ filename, code, minify: true, targets, visitor: { Url } }).code;
}

function style() {
  const entry = 'style/main.scss';
  if (!fs.existsSync(entry)) fail(`Missing: ${entry}`);
  const sources = files('style').flatMap((file) => [file, fs.readFileSync(file)]);
  const made = part('style', hash(...sources, JSON.stringify(assets), tools), (folder) => {
    const { css } = require('sass').compile(entry, { loadPaths: ['style'], charset: false });
    fs.writeFileSync(`${folder}/style.css`, minify(entry, Buffer.from(css)));
  });
  publish('style.css', made('style.css'));
}

function bundle() {
  const [sheets, others] = [true, false].map((sheet) => files('public').filter((file) => file.endsWith('.css') === sheet));
  const plain = (file) => file.slice('public/'.length);
  const read = (file) => file.endsWith('.js') ? shrink(fs.readFileSync(file)) : fs.readFileSync(file);
  for (const file of others) publish(plain(file), read(file));
  for (const file of sheets) publish(plain(file), minify(file, fs.readFileSync(file))); // last, for they name the others
  style();
  client();

  const kept = new Set(Object.values(assets).map((address) => site + address));
  for (const file of files(pkg)) if (!kept.has(file.replace(/\.(br|gz)$/, ''))) fs.rmSync(file);
  fs.writeFileSync(`${site}/assets.json.new`, `${JSON.stringify(assets, null, 2)}\n`);
  fs.renameSync(`${site}/assets.json.new`, `${site}/assets.json`);
  if (changed) table(assets);
}

function size(address) {
  const file = site + address;
  return fs.statSync(fs.existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

function table(assets) {
  for (const [name, address] of Object.entries(assets).sort()) {
    const budget = budgets[name] ? `  of ${budgets[name].toLocaleString('en')}` : '';
    console.log(`      ${name.padEnd(24)} ${size(address).toLocaleString('en').padStart(8)} B${budget}`);
  }
}

function check() {
  const assets = JSON.parse(fs.readFileSync(`${site}/assets.json`, 'utf8'));
  table(Object.fromEntries(Object.keys(budgets).map((name) => [name, assets[name] ?? fail(`Missing: ${name}`)])));
  const over = Object.keys(budgets).filter((name) => size(assets[name]) > budgets[name]);
  if (over.length > 0) fail(`Over its budget: ${over.join(', ')}`);
}

try {
  if (process.argv.includes('--budget')) check(); else bundle();
} catch (error) {
  fail(error.loc ? `${error.fileName}:${error.loc.line}: ${error.message}` : error.message);
}
