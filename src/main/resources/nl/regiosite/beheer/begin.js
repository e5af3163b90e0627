/* Before the editor: it waits until what follows it has told it what we add. */
window.CMS_MANUAL_INIT = true;
