// What is remembered outside the database: a few values in the extension's storage.
import { v7 } from 'uuid';
import type { Language } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';
import type { Use } from '@/lib/base/rank';
import type { SourceDraft } from '@/lib/domain/drafts';
import type { Id, Timestamp } from '@/lib/domain/records';
import type { Watermark } from '@/lib/workers/journal/journal';
import type { KeptDraft } from './kept-drafts';
import type { LastPlace } from './last-places';

/** Every setting with the type of its value. */
export type SettingsValues = {
  readonly coderName: string;
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark' | 'highContrastLight' | 'highContrastDark';
  /** Whether pages that are coded are kept, to be read when they are gone; never set, they are. */
  readonly keepsPages: boolean;
  /** What was chosen in the quick input, by what names it. */
  readonly quickUses: Readonly<Record<string, Use>>;
  /** Kinds of notices that are not to come up any more. */
  readonly mutedNotices: readonly string[];
  /** Steps of the walkthrough that were done or skipped. */
  readonly walkthrough: WalkthroughProgress;
  /** What was searched for, newest first. */
  readonly searchHistory: readonly string[];
  /** Tables of evidence that were opened, newest last. */
  readonly recentTables: readonly RecentTable[];
  /** The project that actions act on. */
  readonly projectId: Id;
  readonly deviceId: Id;
  readonly watermark: Watermark;
  /** When each project was last backed up from this browser. */
  readonly backups: Readonly<Record<Id, Timestamp>>;
  /** Where sources were left, the last one last. */
  readonly lastPlaces: readonly LastPlace[];
  /** What was typed and not saved, the last one last. */
  readonly drafts: readonly KeptDraft[];
  /** Pages that were opened and may be an article of a project, newest last. */
  readonly metPages: readonly MetPage[];
  /** Pairs of which a person said that they are not one article, as `pairKey` writes them. */
  readonly keptApart: readonly string[];
  /** What the last recovery did, until the user has seen it. */
  readonly recoveryNotice: RecoveryNotice | null;
};

/** How far the walkthrough is, by the ids of its steps; what came before `startedAt` counts for none. */
export type WalkthroughProgress = {
  readonly startedAt: Timestamp;
  readonly done: readonly string[];
  readonly skipped: readonly string[];
};

/** A page with the DOI of an article that the project has in another face; no source of it yet. */
export type MetPage = { readonly projectId: Id; readonly page: SourceDraft };

/** A table of evidence that was opened: what it asks for, as its editor's key says, and what it is called. */
export type RecentTable = {
  readonly projectId: Id;
  readonly key: string;
  readonly titles: Readonly<Partial<Record<Language, string>>>;
};

/** Why the log had to be mended. */
export type RecoveryReason = 'database-replaced' | 'database-empty' | 'database-behind';

/** The log came back from the journal, or part of it is gone. */
export type RecoveryNotice = {
  readonly state: 'rebuilt' | 'lost';
  readonly reason: RecoveryReason;
  /** Changes that came back from the journal. */
  readonly rebuilt: number;
  /** Changes that neither the database nor the journal has any more. */
  readonly lost: number;
  readonly at: Timestamp;
};

/** Keeps settings; entrypoints give the extension's storage. */
export interface Settings {
  /** Gives a value, or `null` when it was never set. */
  get<K extends keyof SettingsValues>(key: K): Promise<SettingsValues[K] | null>;
  set<K extends keyof SettingsValues>(key: K, value: SettingsValues[K]): Promise<void>;
  /** Makes a value one that was never set. */
  forget(key: keyof SettingsValues): Promise<void>;
  /** Gives the value now and after each change, from any context. */
  observe<K extends keyof SettingsValues>(key: K): Observable<SettingsValues[K] | null>;
}

/** Gives this browser profile's id, making it at the first call. */
export async function deviceIdOf(settings: Settings): Promise<Id> {
  return navigator.locks.request('codeboom-device', async () => {
    const known = await settings.get('deviceId');
    if (known !== null) return known;
    const fresh = v7();
    await settings.set('deviceId', fresh);
    return fresh;
  });
}

/** Gives settings that last as long as the object, for tests and pages without extension storage. */
export function createMemorySettings(initial: Partial<SettingsValues> = {}): Settings {
  const values = new Map<string, unknown>(Object.entries(initial));
  const listeners = new Set<(key: string) => void>();
  // Values are written under their key by `set` alone, so what is read has that key's type.
  const read = <K extends keyof SettingsValues>(key: K) =>
    (values.get(key) ?? null) as SettingsValues[K] | null;
  return {
    get: (key) => Promise.resolve(read(key)),
    set: (key, value) => {
      values.set(key, value);
      for (const listener of listeners) listener(key);
      return Promise.resolve();
    },
    forget: (key) => {
      values.delete(key);
      for (const listener of listeners) listener(key);
      return Promise.resolve();
    },
    observe: (key) => ({
      subscribe(next) {
        const listener = (changed: string): void => {
          if (changed === key) next(read(key));
        };
        listeners.add(listener);
        next(read(key));
        return { unsubscribe: () => void listeners.delete(listener) };
      },
    }),
  };
}
