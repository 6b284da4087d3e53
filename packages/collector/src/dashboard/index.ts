import { HandrailDashboard } from './handrail-dashboard.ts';

customElements.define('handrail-dashboard', HandrailDashboard);
