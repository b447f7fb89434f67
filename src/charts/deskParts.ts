import { LineChart } from 'echarts/charts';
import { MarkAreaComponent } from 'echarts/components';
import { echarts } from './echarts.ts';

/** What the desk's pictures need beyond the wall's; walls do not load it. */
echarts.use([LineChart, MarkAreaComponent]);
