import { defineElement } from '../../base/define.js';
import { TargetCard } from './target-card.js';

defineElement('target-card', TargetCard);
