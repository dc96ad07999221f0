Page({ data: { conversation: {} } });
