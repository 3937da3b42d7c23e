export { addWorkingDays, answerDue, isWorkingDay } from './working-days.rules';
