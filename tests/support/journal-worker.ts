// A dedicated worker with a journal, as the workbench has one. The database's name comes in the worker's own name.
import { expose } from 'comlink';
import { CodeboomDatabase } from '@/lib/store/schema';
import { createJournalHost } from '@/lib/workers/journal/host';

expose(createJournalHost(new CodeboomDatabase(self.name), self.name));
