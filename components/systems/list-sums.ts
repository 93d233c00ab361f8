// The list behind the sum check: documents of which a code system has no code, or several.
import { labelIn } from '@/lib/base/language';
import type { UnevenDocument } from '@/lib/domain/code-systems/document-sums';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { chooseSystem } from './add-system';
import { messages } from './messages';

/** Lists them; choosing one opens it. Asks for the system when none is given. */
export async function listSums(workbench: Workbench<Services>, argument?: unknown): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const systemId = typeof argument === 'string' ? argument : (await chooseSystem(workbench))?.id;
  if (systemId === undefined) return;
  const sums = await services.codebook.documentSums(systemId);
  const system = (await services.codes.all()).find(({ id }) => id === systemId);
  if (sums === null || system === undefined) return;
  if (sums.withOne === sums.documents) {
    workbench.notify({ severity: 'info', text: text.allOne(sums.documents) });
    return;
  }
  const itemOf = ({ sourceId, citation, title, codes }: UnevenDocument): PickItem<Id> => ({
    ...{ value: sourceId, label: citation, path: title },
    icon: codes.length === 0 ? 'circle-slash' : 'layers',
    description:
      codes.length === 0 ? text.noneOf : codes.map(({ labels }) => labelIn(labels, language)).join(', '),
  });
  const items = [...sums.withNone, ...sums.withSeveral].map(itemOf);
  const chosen = await workbench.pick<Id>(items, { title: text.sumsOf(labelIn(system.labels, language)) });
  if (chosen === null) return;
  const source = await services.sources.get(chosen);
  workbench.openEditor({ editor: source.kind, key: source.id });
}
