// The two tables of the thesis, derived from the project that its extraction table is imported as.
import { writeEvidence } from '@/lib/formats/evidence-export';
import type { Language } from '@/lib/base/language';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import { usualThematicRequest } from '@/lib/domain/evidence/thematic-evidence';
import { CodebookProjection } from '@/lib/domain/projection';
import { checkThesis } from './thesis-check';

/** What is asked for as Table 1 and as Table 2. */
export const thesisTables: Readonly<Record<string, EvidenceRequest>> = {
  'table-1': { table: 'extraction', scope: 'own', order: 'number', attributes: null, withLines: true },
  'table-2': { ...usualThematicRequest, quotesPerRow: 2 },
};

/** A file by its name. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Gives the project of the thesis, with the codes that clearly fit. */
export async function thesisProject(json: string): Promise<CodebookProjection> {
  const { clear } = await checkThesis(json, '');
  const project = new CodebookProjection();
  project.rebuild(clear.changes);
  return project;
}

/** Gives each table as a Word and an Excel file, and both in one of each. */
export async function thesisTableFiles(json: string, language: Language): Promise<NamedFile[]> {
  const project = await thesisProject(json);
  const asked = [
    ...Object.entries(thesisTables).map(([name, request]) => ({ name, tables: [request] })),
    { name: 'tables', tables: Object.values(thesisTables) },
  ];
  const files: NamedFile[] = [];
  for (const { name, tables } of asked) {
    for (const format of ['docx', 'xlsx'] as const) {
      const options = { tables, format, language, title: titles[language], date: '2026-01-01', limits: null };
      const { bytes, extension } = await writeEvidence(project, options, { isSample: false });
      files.push({ name: `${name}.${extension}`, bytes });
    }
  }
  return files;
}

const titles: Readonly<Record<Language, string>> = {
  en: 'Tables derived from the fragments',
  nl: 'Tabellen, afgeleid uit de fragmenten',
};
