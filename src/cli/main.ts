#!/usr/bin/env node
import { copyScripts } from './commands/copy.js';
import { fidelity } from './commands/fidelity.js';
import { importPapers } from './commands/import.js';
import { lint } from './commands/lint.js';
import { oembed } from './commands/oembed.js';
import { prerenderPage } from './commands/prerender.js';
import { progressTemplate } from './commands/progress-template.js';
import { validate } from './commands/validate.js';
import { printable, Refusal, say, STATUS, type Lang, type Terminal } from './command.js';
import { helpText } from './help.js';

declare const __VERSION__: string;

const COMMANDS: Readonly<Record<string, (args: string[], terminal: Terminal) => Promise<number>>> = {
  import: importPapers,
  fidelity,
  validate,
  lint,
  'progress-template': progressTemplate,
  copy: copyScripts,
  prerender: prerenderPage,
  oembed,
};

/** `--lang en` or `--lang=en` anywhere on the line; Vietnamese is the default whatever the machine's locale says. */
function languageOf(args: readonly string[]): Lang {
  const given = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? args[args.indexOf('--lang') + 1];
  if (!args.some((arg) => arg === '--lang' || arg.startsWith('--lang=')) || given === 'vi') return 'vi';
  if (given === 'en') return 'en';
  throw new Refusal('--lang chỉ nhận vi hoặc en.', '--lang takes vi or en.');
}

/** What `parseArgs` refuses, without its English sentence. */
function argumentRefusal(error: unknown): Refusal | undefined {
  const { code, message } = error as { code?: string; message?: string };
  if (!code?.startsWith('ERR_PARSE_ARGS_')) return undefined;
  const option = /'([^']*)'/.exec(message ?? '')?.[1]?.split(' ')[0] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? new Refusal(`Không có tùy chọn ${option}.`, `There is no option ${option}.`)
    : new Refusal(`Tùy chọn ${option} thiếu giá trị hoặc thừa giá trị.`, `Option ${option} lacks a value or has one too many.`);
}

async function main(args: readonly string[]): Promise<number> {
  let lang: Lang = 'vi';
  const terminal: Terminal = {
    get lang() {
      return lang;
    },
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  };
  try {
    lang = languageOf(args);
    const rest = [...args];
    const at = rest.findIndex((arg, index) => !arg.startsWith('-') && rest[index - 1] !== '--lang');
    const [name] = at < 0 ? [undefined] : rest.splice(at, 1);
    if (rest.includes('--version') && !name) {
      terminal.out(__VERSION__);
      return STATUS.ok;
    }
    const topic = name === 'help' ? rest.find((arg) => !arg.startsWith('-')) : name;
    if (name === 'help' || rest.includes('--help') || rest.includes('-h')) {
      terminal.out(helpText(lang, topic));
      return STATUS.ok;
    }
    if (!name) {
      terminal.err(helpText(lang));
      return STATUS.failed;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Refusal(`Không có lệnh «${name}».`, `There is no command «${name}».`);
    return await command(rest, terminal);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : argumentRefusal(error);
    if (refusal) {
      terminal.err(printable(say(lang, refusal.vi, refusal.en)));
      if (refusal.status === STATUS.failed)
        terminal.err(say(lang, 'Cách dùng: resolution-elements --help', 'Usage: resolution-elements --help --lang en'));
      return refusal.status;
    }
    // A fault of ours: one line that can be pasted into a report, not a page of stack.
    const detail = printable(error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 300);
    terminal.err(say(lang, `Lỗi trong chương trình, xin báo lại: ${detail}`, `A fault in this program, please report it: ${detail}`));
    return STATUS.failed;
  }
}

// `head` closes the pipe early, and a disk can be full: neither is worth a page of stack.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = STATUS.failed;
});
process.stderr.on('error', () => undefined);
const status = await main(process.argv.slice(2));
process.exitCode ??= status;
