// A dedicated worker with the codebook, as the workbench has one. The database's name comes in the worker's own name.
import { expose } from 'comlink';
import { CodeboomDatabase } from '@/lib/store/schema';
import { createCodebookHost } from '@/lib/workers/codebook/codebook-host';
import { keepErrorCodes } from '@/lib/workers/comlink-errors';

keepErrorCodes();
expose(createCodebookHost(new CodeboomDatabase(self.name)));
