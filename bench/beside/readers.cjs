// Reads the files named on standard input, one path a line, with a library for Node that finds tokens, their classes and entities,
// and prints bytes a second by the wall clock and by processor time, one round a line.
// node readers.cjs FOLDER-OF-PACKAGES wink|compromise ROUNDS SECONDS
const fs = require('fs');
const [packages, name, rounds, seconds] = process.argv.slice(2);
const load = (module) => require(require.resolve(module, { paths: [packages] }));

function wink() {
  const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'));
  return (text) => {
    const doc = nlp.readDoc(text);
    const tokens = doc.tokens();
    return tokens.out(nlp.its.value).length + tokens.out(nlp.its.pos).length + doc.entities().out(nlp.its.detail).length;
  };
}

function compromise() {
  const nlp = load('compromise');
  return (text) => {
    const doc = nlp(text);
    return doc.termList().length + doc.topics().length;
  };
}

const read = { wink, compromise }[name]();
const files = fs.readFileSync(0, 'utf8').trim().split('\n').map((path) => fs.readFileSync(path));
const texts = files.map((bytes) => bytes.toString('utf8'));
let found = 0;

function pass(limit) {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  let bytes = 0;
  for (let i = 0; ; i = (i + 1) % texts.length) {
    found += read(texts[i]);
    bytes += files[i].length;
    const elapsed = Number(process.hrtime.bigint() - start) / 1e9;
    if (elapsed >= limit) {
      const used = process.cpuUsage(cpu);
      return [bytes / elapsed, bytes / ((used.user + used.system) / 1e6)];
    }
  }
}

pass(Number(seconds) * 2); // lets the compiler see the code in use
for (let i = 0; i < Number(rounds); i++) console.log(pass(Number(seconds)).join(' '));
if (found === 0) process.exit(1);
