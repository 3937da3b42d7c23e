/** The ids that react-admin gives to the title in the bar and to the content of a page, and its menu beside the page. */
export const TITLE_BAR = 'react-admin-title';
export const CONTENT = 'main-content';
export const MENU = '.RaSidebar-fixed';
