// The tables that are offered for an export: the main ones as they are usually made, then those that every project has.
import { labelIn, type Language } from '@/lib/base/language';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import { usualThematicRequest } from '@/lib/domain/evidence/thematic-evidence';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { exportMessages } from './export-messages';
import { tableScopeOf } from './table-scope.svelte';

/** Names the main ones. */
export const mainTables = ['thematic', 'extraction', 'matrix', 'quotes'] as const;

/** One of them. */
export type MainTable = (typeof mainTables)[number];

/** What is offered: a name that is stable, and what to ask for. */
export type ExportableTable = { readonly key: string; readonly request: EvidenceRequest };

/** Gives the rows to choose from; the main tables are of the codes that the thematic table is of. */
export async function exportableTables(
  workbench: Workbench<Services>,
): Promise<readonly PickItem<ExportableTable>[]> {
  const { language, services } = workbench;
  const { mainGroup, otherGroup } = exportMessages[language];
  const { chosen } = tableScopeOf(workbench);
  const presets = await services.codebook.tablePresets();
  return [
    ...mainTables.map((key) => ({
      ...mainItem(key, language),
      ...{ value: { key, request: usualRequest(key, chosen) }, group: mainGroup },
    })),
    ...presets.map(({ key, title, request }) => ({
      ...{ label: labelIn(title, language), searchWords: [title.en, title.nl] },
      ...{ icon: 'table', value: { key: `preset ${key}`, request }, group: otherGroup },
    })),
  ];
}

function mainItem(key: MainTable, language: Language) {
  return { ...exportMessages[language].choices[key], icon: 'table' };
}

function usualRequest(key: MainTable, scope: TreeScope): EvidenceRequest {
  switch (key) {
    case 'thematic':
      return { ...usualThematicRequest, scope };
    case 'extraction':
      return { table: 'extraction', scope, order: 'author', attributes: null, withLines: true };
    case 'matrix':
      return { table: 'matrix', scope, level: 'themes', hideEmpty: false };
    case 'quotes':
      return { table: 'quotes', scope };
  }
}
