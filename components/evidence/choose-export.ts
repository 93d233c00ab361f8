// The questions before an export of tables: which, in which format, how much of the quotes. Loaded when it is needed.
import { evidenceFormats, limitSettings, type EvidenceFormat } from '@/lib/domain/evidence/evidence-export';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { askSteps, type Step } from '@/lib/workbench/steps';
import { copyEvidence, exportEvidence } from './export-evidence';
import { exportMessages } from './export-messages';
import { exportableTables, type ExportableTable } from './exportable-tables';

type Answers = {
  readonly tables: readonly ExportableTable[];
  readonly format: EvidenceFormat;
  readonly isLimited: boolean;
  readonly footnotes: boolean;
};

const icons: Readonly<Record<EvidenceFormat, string>> = {
  ...{ docx: 'file', xlsx: 'table', csv: 'list-flat', csvExact: 'list-flat' },
  ...{ markdown: 'markdown', latex: 'file-code', html: 'browser', data: 'graph' },
};

/** Asks for everything that an export needs, and does it; of a given table only how. */
export async function chooseAndExport(workbench: Workbench<Services>, given?: unknown): Promise<void> {
  const request = givenRequest(given);
  if (request !== null) return exportOne(workbench, request);
  const items = await exportableTables(workbench);
  // The thematic table is ticked when nobody chose yet.
  const tables = items.slice(0, 1).map(({ value }) => value);
  const initial: Answers = { tables, format: 'docx', isLimited: true, footnotes: false };
  const steps = [askTables(workbench, items), askFormat(workbench), askQuotes(workbench)];
  const answers = await askSteps<Answers>(steps, initial);
  if (answers === null) return;
  const requests = answers.tables.map(({ request }) => request);
  await exportEvidence(workbench, requests, answers);
}

async function exportOne(workbench: Workbench<Services>, request: EvidenceRequest): Promise<void> {
  const tables = [{ key: 'given', request }];
  const initial: Answers = { tables, format: 'docx', isLimited: true, footnotes: false };
  const answers = await askSteps<Answers>([askFormat(workbench), askQuotes(workbench)], initial);
  if (answers !== null) await exportEvidence(workbench, [request], answers);
}

/** Puts a given table on the clipboard, or asks for one. */
export async function chooseAndCopy(workbench: Workbench<Services>, given?: unknown): Promise<void> {
  const request = givenRequest(given);
  if (request !== null) return copyEvidence(workbench, request);
  const title = exportMessages[workbench.language].whichTable;
  const table = await workbench.pick(await exportableTables(workbench), { title });
  if (table !== null) await copyEvidence(workbench, table.request);
}

/** Gives the request that a command was given; `null` for anything else. */
function givenRequest(given: unknown): EvidenceRequest | null {
  if (typeof given !== 'object' || given === null || !('table' in given)) return null;
  // Only our own editors give one, and theirs are requests.
  return given as EvidenceRequest;
}

function askTables(
  workbench: Workbench<Services>,
  items: readonly PickItem<ExportableTable>[],
): Step<Answers> {
  return async (answers, step) => {
    const ticked = items.filter(({ value }) => answers.tables.includes(value));
    const { whichTables, noTable } = exportMessages[workbench.language];
    const tables = await workbench.pickMany(items, { title: whichTables, step }, ticked);
    if (tables === null) return null;
    if (tables.length > 0) return { ...answers, tables };
    workbench.notify({ severity: 'info', text: noTable });
    return null;
  };
}

function askFormat(workbench: Workbench<Services>): Step<Answers> {
  return async (answers, step) => {
    const { formats, whichFormat, inFootnotes } = exportMessages[workbench.language];
    type Chosen = Pick<Answers, 'format' | 'footnotes'>;
    const items = evidenceFormats.flatMap((format): PickItem<Chosen>[] => {
      const item = { ...formats[format], icon: icons[format] };
      const plain = { ...item, value: { format, footnotes: false } };
      if (format !== 'docx') return [plain];
      const noted = { ...item, ...inFootnotes, value: { format, footnotes: true } };
      return [plain, noted];
    });
    const chosen = await workbench.pick(items, { title: whichFormat, step });
    return chosen === null ? null : { ...answers, ...chosen };
  };
}

function askQuotes(workbench: Workbench<Services>): Step<Answers> {
  return async (answers, step) => {
    const { settings, language } = workbench;
    const { limited, inFull, whichQuotes } = exportMessages[language];
    const words = limited(
      settings.number(limitSettings.perDocument),
      settings.number(limitSettings.perQuote),
    );
    const items: PickItem<boolean>[] = [
      { value: true, ...words, icon: 'shield' },
      { value: false, ...inFull, icon: 'lock' },
    ];
    const isLimited = await workbench.pick(items, { title: whichQuotes, step });
    return isLimited === null ? null : { ...answers, isLimited };
  };
}
