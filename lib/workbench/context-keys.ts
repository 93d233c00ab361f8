/** The name under which `when` clauses ask the value of a setting, such as `config.keys.singleKey`. */
export type ConfigKey = `config.${string}`;

/** The values of all settings, as `when` clauses ask them. */
export type ConfigKeys = Readonly<Record<ConfigKey, boolean | number | string>>;

/** What `when` clauses can ask. Set by the shell and by the view that has the focus; settings come with it. */
export type ContextKeys = Partial<ConfigKeys> & {
  /** The kind of editor in front, such as `pdf`, `code`, `thematicTable`; `null` when none is open. */
  editorKind: string | null;
  editorFocus: boolean;
  /** Text of a source is selected in the editor in front. */
  hasSelection: boolean;
  /** A fragment is focused or clicked. */
  fragmentFocus: boolean;
  /** The text of a reader has the focus. */
  readerFocus: boolean;
  /** The passage cursor stands on a sentence. */
  passageCursor: boolean;
  /** Every selection gets one code at once. */
  stickyCode: boolean;
  treeFocus: boolean;
  treeKind: 'codes' | 'sources' | null;
  /** A text field has the focus; single keys stay out. */
  inputFocus: boolean;
  /** What is chosen in the rescue queue, while it has the focus. */
  rescueItem: 'doubtful' | 'decided' | null;
  /** The source in which a fragment is being attached again. */
  reattachingIn: string | null;
  /** The cards of the cluster board have the focus. */
  boardFocus: boolean;
  /** A search found something. */
  hasSearchHits: boolean;
  /** The fragments of a code are listed. */
  hasFragmentList: boolean;
  inQuickInput: boolean;
  /** Only the text is shown. */
  zen: boolean;
  canUndo: boolean;
  canRedo: boolean;
};

/** The keys of a workbench in which nothing is open, without settings. */
export const noContext: ContextKeys = {
  editorKind: null,
  editorFocus: false,
  hasSelection: false,
  fragmentFocus: false,
  readerFocus: false,
  passageCursor: false,
  stickyCode: false,
  treeFocus: false,
  treeKind: null,
  inputFocus: false,
  rescueItem: null,
  reattachingIn: null,
  boardFocus: false,
  hasSearchHits: false,
  hasFragmentList: false,
  inQuickInput: false,
  zen: false,
  canUndo: false,
  canRedo: false,
};
