// The one list of features. Not in it: does not exist.
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { transfer } from './transfer/transfer.contribution';
import { attributes } from './attributes/attributes.contribution';
import { audit } from './audit/audit.contribution';
import { board } from './board/board.contribution';
import { claims } from './claims/claims.contribution';
import { codebook } from './codebook/codebook.contribution';
import { crosswalk } from './crosswalk/crosswalk.contribution';
import { evidence } from './evidence/evidence.contribution';
import { evidenceTables } from './evidence-tables/evidence-tables.contribution';
import { figures } from './figures/figures.contribution';
import { fragments } from './fragments/fragments.contribution';
import { library } from './library/library.contribution';
import { memos } from './memos/memos.contribution';
import { problems } from './problems/problems.contribution';
import { reader } from './reader/reader.contribution';
import { rescue } from './rescue/rescue.contribution';
import { results } from './results/results.contribution';
import { retrieval } from './retrieval/retrieval.contribution';
import { search } from './search/search.contribution';
import { settings } from './settings/settings.contribution';
import { systems } from './systems/systems.contribution';
import { timeline } from './timeline/timeline.contribution';
import { treeImport } from './tree-import/tree-import.contribution';
import { walkthrough } from './walkthrough/walkthrough.contribution';
import { shell } from './workbench/shell.contribution';

/** All features, the shell first, so that a feature's key wins over the shell's where both apply. */
export const contributions: readonly Contribution<Services>[] = [
  shell,
  settings,
  library,
  codebook,
  systems,
  board,
  crosswalk,
  audit,
  evidence,
  evidenceTables,
  figures,
  results,
  attributes,
  memos,
  rescue,
  transfer,
  claims,
  treeImport,
  fragments,
  reader,
  search,
  retrieval,
  problems,
  timeline,
  walkthrough,
];
