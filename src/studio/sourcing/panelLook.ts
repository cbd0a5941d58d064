/**
 * How the panel's lists look. They are plain elements in the Studio's own colours: a long article has hundreds of them, and
 * each part of Sanity UI is a dozen components that React walks through at every key typed into the text beside.
 */
export const panelLook = `
[data-panel-list] { display: grid; gap: 12px; font-size: 13px; line-height: 1.45; color: var(--card-fg-color); }
[data-panel-card] { border: 1px solid var(--card-border-color); border-left: 3px solid var(--panel-tone, var(--card-border-color)); border-radius: 4px; padding: 10px 12px; display: grid; gap: 8px; }
[data-panel-card]:focus { outline: 2px solid var(--card-focus-ring-color); outline-offset: 1px; }
[data-panel-card] > * { min-width: 0; }
[data-panel-card="critical"] { --panel-tone: var(--card-badge-critical-dot-color); }
[data-panel-card="caution"] { --panel-tone: var(--card-badge-caution-dot-color); }
[data-panel-card="positive"] { --panel-tone: var(--card-badge-positive-dot-color); }
[data-panel-card="primary"] { --panel-tone: var(--card-badge-primary-dot-color); }
[data-panel-card] p { margin: 0; overflow-wrap: anywhere; }
[data-panel-card] [data-panel-said] { font-weight: 500; }
[data-panel-card] [data-panel-muted] { color: var(--card-muted-fg-color); }
[data-panel-card] small { font-size: 12px; color: var(--card-muted-fg-color); }
[data-panel-row] { display: flex; gap: 4px 8px; align-items: center; justify-content: space-between; flex-wrap: wrap; }
[data-panel-row] > small { flex: 1 1 auto; }
[data-panel-row] > :last-child { margin-left: auto; }
[data-panel-badges] { display: flex; gap: 6px; flex-wrap: wrap; }
[data-panel-badge] { font-size: 11px; font-weight: 500; line-height: 1; padding: 4px 6px; border-radius: 3px; background: var(--card-badge-default-bg-color); color: var(--card-badge-default-fg-color); }
[data-panel-badge="critical"] { background: var(--card-badge-critical-bg-color); color: var(--card-badge-critical-fg-color); }
[data-panel-badge="caution"] { background: var(--card-badge-caution-bg-color); color: var(--card-badge-caution-fg-color); }
[data-panel-badge="positive"] { background: var(--card-badge-positive-bg-color); color: var(--card-badge-positive-fg-color); }
[data-panel-badge="primary"] { background: var(--card-badge-primary-bg-color); color: var(--card-badge-primary-fg-color); }
[data-panel-button] { font: inherit; font-weight: 500; color: inherit; background: none; border: 0; border-radius: 3px; padding: 3px 6px; margin: -3px 0; cursor: pointer; white-space: nowrap; }
[data-panel-button]:hover { background: var(--card-muted-bg-color); }
[data-panel-button]:focus-visible { outline: 2px solid var(--card-focus-ring-color); }
`
