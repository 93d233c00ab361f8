// The worker that searches: apart from the codebook's, so that reading texts never holds up counts or the journal,
// and so that its memory goes when nobody searches.
import { expose } from 'comlink';
import { defineUnlistedScript } from '#imports';
import { CodeboomDatabase } from '@/lib/store/schema';
import { keepErrorCodes } from '@/lib/workers/comlink-errors';
import { createSearchHost } from '@/lib/workers/search/search-host';

export default defineUnlistedScript(() => {
  keepErrorCodes();
  expose(createSearchHost(new CodeboomDatabase()));
});
