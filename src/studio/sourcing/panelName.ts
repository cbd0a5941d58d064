/** How the Studio knows the sourcing panel. */
export const panelName = 'sourceline-sourcing'
