import { defineElement } from '../../base/define.js';
import { ResolutionViewer } from './resolution-viewer.js';

defineElement('resolution-viewer', ResolutionViewer);
