const SHOWN = ['src', 'lang', 'theme', 'size', 'heading-level'];
const JUDGED = [...SHOWN, 'progress', 'today', 'for', 'viewer-href'];

/** The tags, and the attributes each documents. A test holds it against the classes, which Node cannot load. */
export const WIDGETS: Readonly<Record<string, readonly string[]>> = {
  'resolution-viewer': [...SHOWN, 'show-issues'],
  'target-table': [...JUDGED, 'group', 'url-state'],
  'target-summary': JUDGED,
  'target-card': [...JUDGED, 'target', 'qr'],
  'target-chart': [...JUDGED, 'target', 'group'],
  'task-timeline': [...JUDGED, 'from', 'to', 'group-by', 'person-display', 'soon-days', 'alarm-days', 'compact'],
  'project-list': [...JUDGED, 'group-by'],
};
