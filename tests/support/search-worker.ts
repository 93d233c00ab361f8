// A dedicated worker with the search, as the workbench has one. The database's name comes in the worker's own name.
import { expose } from 'comlink';
import { CodeboomDatabase } from '@/lib/store/schema';
import { keepErrorCodes } from '@/lib/workers/comlink-errors';
import { createSearchHost } from '@/lib/workers/search/search-host';

keepErrorCodes();
expose(createSearchHost(new CodeboomDatabase(self.name)));
