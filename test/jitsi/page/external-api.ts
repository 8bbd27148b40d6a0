import api from '@jitsi/meet/modules/API/external/external_api';

export default api;
