import { createServices } from '@/lib/services/services';
import { createMemorySettings } from '@/lib/services/settings';
import { openDatabase } from '@/lib/store/open-database';

/** Restores a project file through the services. */
export async function fill(base64: string): Promise<void> {
  const { database, wasReplaced } = await openDatabase();
  const settings = createMemorySettings();
  const services = createServices({ database, device: 'bench', journal: null, settings, wasReplaced });
  await services.backup.restore(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]));
  database.close();
}
