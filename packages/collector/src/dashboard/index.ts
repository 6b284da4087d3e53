import { HandrailDashboard } from './handrail-dashboard.ts';
import { HandrailLive } from './handrail-live.ts';

customElements.define('handrail-live', HandrailLive);
customElements.define('handrail-dashboard', HandrailDashboard);
