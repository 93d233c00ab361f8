import type { Labels } from '@/lib/base/language';
import { coderName } from '@/lib/domain/coder-name';
import { isOpenReview } from '@/lib/domain/audit/review-questions';
import type { Review, ReviewVerdict } from '@/lib/domain/records';
import { findingKey, type FindingRule, type QuickFix } from '@/lib/domain/findings/finding';
import { onCode, openCodeFix } from '@/lib/domain/findings/found';

const id = 'code.openReview';

/** A question or proposal of a reviewer that nobody has settled. */
export const openReview: FindingRule = {
  id,
  severity: 'warning',
  title: { en: 'Review that stands open', nl: 'Beoordeling die openstaat' },
  reads: ['review', 'code'],
  find: (project) =>
    [...project.records.review.values()].filter(isOpenReview).flatMap((review) => {
      const node = review.codeId === null ? undefined : project.node(review.codeId);
      if (node === undefined) return [];
      return onCode(node.code, {
        key: findingKey(id, review.id),
        rule: id,
        reason: reasonOf(review),
        fixes: [...proposed(review), settleFix(review), openCodeFix(node.code.id)],
      });
    }),
};

const asks: Partial<Readonly<Record<ReviewVerdict, Labels>>> = {
  rename: { en: 'proposes another name', nl: 'stelt een andere naam voor' },
  split: { en: 'proposes to split it', nl: 'stelt voor de code te splitsen' },
  merge: { en: 'proposes to merge it with another code', nl: 'stelt voor de code samen te voegen' },
  question: { en: 'asks', nl: 'vraagt' },
};

function reasonOf({ verdict, text, coder }: Review): Labels {
  const words = text.replace(/\s+/g, ' ').trim();
  const said = words === '' ? '.' : `: ${words}`;
  const does = asks[verdict] ?? { en: '', nl: '' };
  return {
    en: `${coderName(coder, 'en')} ${does.en}${said}`,
    nl: `${coderName(coder, 'nl')} ${does.nl}${said}`,
  };
}

function proposed({ verdict, codeId }: Review): QuickFix[] {
  switch (verdict) {
    case 'rename':
      return [
        {
          title: { en: 'Rename the code', nl: 'Code hernoemen' },
          command: 'code.renameWithList',
          argument: codeId,
        },
      ];
    case 'split':
      return [
        { title: { en: 'Split the code', nl: 'Code splitsen' }, command: 'code.split', argument: codeId },
      ];
    case 'merge':
      return [
        { title: { en: 'Merge the code', nl: 'Code samenvoegen' }, command: 'code.merge', argument: codeId },
      ];
    default:
      return [];
  }
}

function settleFix({ id: reviewId }: Review): QuickFix {
  return {
    title: { en: 'Settle the review', nl: 'Beoordeling afhandelen' },
    command: 'review.settle',
    argument: reviewId,
  };
}
