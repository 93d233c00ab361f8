/** The look of everything of ours in a page. Pixels only: rem would follow the page's root size. */
export const styles = `
:host { all: initial !important; }
* { box-sizing: border-box; }
.surface {
  --text: #1f2328; --dim: #57626f; --back: #ffffff; --line: #d0d7de; --soft: #eef1f4; --accent: #0b63ce;
  --S: #1264b3; --I: #7b3fb5; --P: #b4560b; --on: #ffffff;
  position: fixed; margin: 0; overflow: auto; padding: 8px; inset: auto; width: max-content; max-width: min(600px, calc(100vw - 16px));
  color: var(--text); background: var(--back); border: 1px solid var(--line); border-radius: 8px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.22); font: 13px/1.4 'Segoe UI', system-ui, sans-serif; text-align: start;
}
@media (prefers-color-scheme: dark) {
  .surface {
    --text: #d8dde4; --dim: #9aa5b1; --back: #23272e; --line: #3b424c; --soft: #2f353d; --accent: #5aa2f5;
    --S: #7db8f2; --I: #c79bf2; --P: #f2ab6b; --on: #14171b;
  }
}
.row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.codes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr)); gap: 6px; width: 582px; max-width: 100%; }
.codes button { max-width: none; }
.codes + .row, .row + .row, .part + .part, input + .row, textarea + .row { margin-top: 8px; }
.foot { padding-top: 7px; border-top: 1px solid var(--line); color: var(--dim); }
button {
  display: inline-flex; align-items: center; gap: 5px; min-height: 26px; max-width: 240px; padding: 2px 8px;
  font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 6px; cursor: pointer;
}
button.plain { border-color: transparent; }
button:hover { background: var(--soft); }
button[aria-pressed='true'], button[aria-checked='true'] { background: var(--soft); border-color: var(--accent); font-weight: 600; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
kbd {
  min-width: 17px; padding: 0 4px; font: 600 11px/17px ui-monospace, monospace; text-align: center;
  color: var(--dim); background: var(--soft); border-radius: 4px;
}
.type { min-width: 18px; font-weight: 700; font-size: 11px; line-height: 18px; text-align: center; border-radius: 4px; color: var(--on); }
.type.S { background: var(--S); } .type.I { background: var(--I); } .type.P { background: var(--P); }
.label { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
input, textarea {
  width: 100%; min-width: 300px; padding: 5px 7px; font: inherit; color: inherit; background: var(--back);
  border: 1px solid var(--line); border-radius: 6px;
}
textarea { min-height: 72px; resize: vertical; }
label { display: block; margin-bottom: 3px; color: var(--dim); }
ul { max-height: 264px; margin: 6px 0 0; padding: 0; overflow: auto; list-style: none; }
li { display: flex; gap: 6px; align-items: center; min-height: 26px; padding: 2px 8px; border-radius: 6px; cursor: pointer; }
li[aria-selected='true'] { background: var(--accent); color: var(--on); }
li .number { min-width: 18px; color: inherit; text-align: end; font-variant-numeric: tabular-nums; }
.coding { padding: 6px 8px; border: 1px solid var(--line); border-radius: 6px; }
button.wide { display: flex; width: 100%; max-width: 560px; margin-top: 4px; text-align: start; }
.dim { color: var(--dim); }
.last { margin-inline-start: auto; }
li .kind { opacity: 0.75; font-size: 12px; }
.warn { color: var(--text); font-weight: 600; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.handle { position: fixed; z-index: 2147483647; width: 14px; margin-left: -7px; cursor: ew-resize; touch-action: none; }
.handle::before { content: ''; position: absolute; inset: 0 6px; background: #0b63ce; }
.handle::after { content: ''; position: absolute; left: 2px; width: 10px; height: 10px; border-radius: 50%; background: #0b63ce; border: 1px solid #ffffff; }
.handle.start::after { top: -8px; } .handle.end::after { bottom: -8px; }
.toast { bottom: 16px; right: 16px; }
@media (forced-colors: active) { .type { border: 1px solid; } li[aria-selected='true'] { outline: 2px solid; } }
`;
