// What reviewers say of codes, what is answered, and versions that they sign off.
import { AppError } from '@/lib/base/errors';
import type { Observable } from '@/lib/base/observable';
import { isOpenReview, needsText, type CodeRemark } from '@/lib/domain/audit/review-questions';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Id, Milestone, Review } from '@/lib/domain/records';
import { codesOfProject } from '@/lib/store/read/codes';
import { milestoneById } from '@/lib/store/read/milestones';
import { observe } from '@/lib/store/read/observe';
import { reviewById, reviewsOfProject } from '@/lib/store/read/reviews';
import { newRecord, present, type ServiceContext } from './context';

/** A remark about a code as a reviewer makes it. */
export type ReviewDraft = {
  readonly codeId: Id;
  readonly verdict: CodeRemark;
  readonly text: string;
  /** The named version that it is about; `null` for the codebook as it is. */
  readonly milestoneId: Id | null;
};

/** What can be changed of a review. */
export type ReviewEdit = Partial<Pick<Review, 'verdict' | 'text' | 'answer' | 'isSettled'>>;

/** Reviews of the codebook; the reviewer is the coder at work. */
export class ReviewsService {
  constructor(private readonly context: ServiceContext) {}

  /** Writes what is said of a code. @throws AppError `review-without-words`; `code-not-found` */
  async write({ codeId, verdict, text, milestoneId }: ReviewDraft): Promise<Review> {
    checkWords(verdict, text);
    const { database, recorder } = this.context;
    const projectId = await this.context.currentProjectId();
    const coder = await recorder.coder();
    return recorder.record('review.write', async () => {
      const code = (await codesOfProject(database, projectId)).find(({ id }) => id === codeId);
      present('code', code, codeId);
      const review: Review = {
        ...newRecord(this.context, projectId),
        ...{ codeId, milestoneId, verdict, text: text.trim(), coder, answer: '', isSettled: false },
      };
      return { projectId, operations: [added('review', review)], result: review };
    });
  }

  /** Changes, answers or settles a review. @throws AppError `not-found`; `review-without-words` */
  async edit(id: Id, edit: ReviewEdit): Promise<Review> {
    return this.context.recorder.record('review.edit', async () => {
      const review = present('review', await reviewById(this.context.database, id), id);
      const next = { ...review, ...trimmed(edit) };
      checkWords(next.verdict, next.text);
      return {
        projectId: review.projectId,
        operations: edited('review', review, trimmed(edit)),
        result: next,
      };
    });
  }

  /** Withdraws a review. @throws AppError `not-found` */
  async remove(id: Id): Promise<void> {
    await this.context.recorder.record('review.remove', async () => {
      const review = present('review', await reviewById(this.context.database, id), id);
      return {
        projectId: review.projectId,
        operations: removedSet('review', review),
        result: undefined,
      };
    });
  }

  /**
   * Signs a named version off, with what the reviewer has to say; what stands open stays open, and the log knows it.
   * @throws AppError `sign-off-without-version` when the version has no name (any more)
   */
  async signOff(milestoneId: Id | null, text: string): Promise<{ review: Review; version: Milestone }> {
    const { database, recorder } = this.context;
    const projectId = await this.context.currentProjectId();
    const coder = await recorder.coder();
    return recorder.record('review.write', async () => {
      const version = milestoneId === null ? undefined : await milestoneById(database, milestoneId);
      if (version === undefined || version.removed || version.projectId !== projectId)
        throw new AppError('sign-off-without-version', 'No named version to sign off');
      const review: Review = {
        ...newRecord(this.context, projectId),
        ...{ codeId: null, milestoneId: version.id, verdict: 'signOff', text: text.trim(), coder },
        ...{ answer: '', isSettled: false },
      };
      return { projectId, operations: [added('review', review)], result: { review, version } };
    });
  }

  /** Gives the review of that id. @throws AppError `not-found` */
  async get(id: Id): Promise<Review> {
    return present('review', await reviewById(this.context.database, id), id);
  }

  /** Gives all reviews of the current project, oldest first. */
  async all(): Promise<Review[]> {
    return reviewsOfProject(this.context.database, await this.context.currentProjectId());
  }

  /** Gives the questions and proposals that nobody has settled, oldest first. */
  async open(): Promise<Review[]> {
    return (await this.all()).filter(isOpenReview);
  }

  /** Gives what is said of a code, oldest first, now and after each change. */
  observeOf(projectId: Id, codeId: Id): Observable<Review[]> {
    return observe(async () => {
      const reviews = await reviewsOfProject(this.context.database, projectId);
      return reviews.filter((review) => review.codeId === codeId);
    });
  }
}

function trimmed(edit: ReviewEdit): ReviewEdit {
  return {
    ...edit,
    ...(edit.text === undefined ? {} : { text: edit.text.trim() }),
    ...(edit.answer === undefined ? {} : { answer: edit.answer.trim() }),
  };
}

function checkWords(verdict: Review['verdict'], text: string): void {
  if (needsText(verdict) && text.trim() === '')
    throw new AppError('review-without-words', `A ${verdict} without words`);
}
