// The workbench's worker: the codebook's projection, and the journal, which needs a dedicated worker's file access.
import { expose } from 'comlink';
import { defineUnlistedScript } from '#imports';
import { CodeboomDatabase } from '@/lib/store/schema';
import { createCodebookHost } from '@/lib/workers/codebook/codebook-host';
import { keepErrorCodes } from '@/lib/workers/comlink-errors';
import { createJournalHost } from '@/lib/workers/journal/host';

export default defineUnlistedScript(() => {
  keepErrorCodes();
  const database = new CodeboomDatabase();
  expose({ ...createCodebookHost(database), ...createJournalHost(database) });
});
